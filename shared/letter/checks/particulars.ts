// What a letter cannot be sent without: date, reference, addressee, names under it.
import { checkMessages, letterChecks } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import type { ReadLetter } from './read-letter';

export function checkParticulars(letter: ReadLetter): Finding[] {
  const place = { where: letterChecks.head };
  const findings: Finding[] = [];
  if (!letter.hasDate) {
    findings.push({ rule: 'date-missing', severity: 'error', ...place, message: checkMessages.dateMissing });
  }
  if (!letter.hasReference) {
    const message = checkMessages.referenceMissing;
    findings.push({ rule: 'reference-missing', severity: 'warning', ...place, message });
  }
  if (letter.addressee === 'none') {
    const message = checkMessages.addresseeMissing;
    findings.push({ rule: 'addressee-missing', severity: 'error', ...place, message });
  } else if (letter.addressee === 'salutation') {
    const message = checkMessages.addresseeOnlyGreeted;
    findings.push({ rule: 'addressee-missing', severity: 'warning', ...place, message });
  }
  return [...findings, ...checkSigning(letter)];
}

function checkSigning({ signing }: ReadLetter): Finding[] {
  const place = { where: letterChecks.signing };
  const { isSigned, missing, claimed, named } = signing;
  if (!isSigned) {
    return [
      { rule: 'signature-missing', severity: 'error', ...place, message: checkMessages.signatureMissing },
    ];
  }
  if (missing.length > 0) {
    return [
      {
        rule: 'council-not-signing',
        severity: 'warning',
        ...place,
        message: checkMessages.notSigning(missing),
      },
    ];
  }
  if (claimed === null || named >= claimed) return [];
  const message = checkMessages.claimedMore(claimed, named);
  return [{ rule: 'council-not-signing', severity: 'warning', ...place, message }];
}
