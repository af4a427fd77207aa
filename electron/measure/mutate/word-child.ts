// The process in which mutated Word files are read.
import { serveJudge } from './guarded';
import { wordJudge } from './judge-word';

serveJudge(wordJudge);
