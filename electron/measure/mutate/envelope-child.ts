// The process in which mutated .samenadvies files are read.
import { envelopeJudge } from './judge-envelope';
import { serveJudge } from './guarded';

serveJudge(envelopeJudge);
