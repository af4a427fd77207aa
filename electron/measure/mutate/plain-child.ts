// The process in which mutated files of the open JSON formats are read.
import { serveJudge } from './guarded';
import { plainJudge } from './judge-plain';

serveJudge(plainJudge);
