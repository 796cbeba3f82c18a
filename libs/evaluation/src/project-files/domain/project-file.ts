import { assertNever, type LegalDay } from '@luodi/domain';
import type { Ground } from './ground';
import type { AgreedFacts, FindingRecorded, ProjectFact, ProjectFileEvent } from './project-file.events';

export interface FindingOnFile {
  readonly findingId: string;
  readonly warningId: string;
  readonly ground: Ground;
  readonly evidence: string;
  readonly foundOn: LegalDay;
  readonly factKey: string;
  readonly agreed?: string;
  readonly measured?: string;
  readonly open: boolean;
}

/** What evaluation knows of one project: said by leads and land, found by its own checks. One per project. */
export interface ProjectFile {
  readonly projectName?: string;
  readonly firmCreditCode?: string;
  readonly indicators?: AgreedFacts;
  readonly parcelId?: string;
  readonly areaM2?: string;
  readonly contractedOn?: LegalDay;
  readonly deliveredOn?: LegalDay;
  readonly agreedStartOn?: LegalDay;
  readonly milestones: Readonly<Record<string, LegalDay>>;
  readonly findings: readonly FindingOnFile[];
  /** An exit was ordered and not withdrawn (S092). */
  readonly exiting: boolean;
}

export const emptyProjectFile: ProjectFile = { milestones: {}, findings: [], exiting: false };

function withFact(file: ProjectFile, fact: ProjectFact): ProjectFile {
  switch (fact.kind) {
    case 'DEAL':
      return {
        ...file,
        projectName: fact.projectName,
        firmCreditCode: fact.firmCreditCode,
        indicators: file.indicators ?? fact.indicators,
      };
    case 'CONTRACT':
      return {
        ...file,
        parcelId: fact.parcelId,
        areaM2: fact.areaM2,
        contractedOn: fact.on,
        indicators: fact.indicators,
      };
    case 'DELIVERY':
      return { ...file, deliveredOn: fact.on, agreedStartOn: fact.agreedStartOn };
    case 'MILESTONE':
      return { ...file, milestones: { ...file.milestones, [fact.milestone]: fact.on } };
    default:
      return assertNever(fact);
  }
}

const onFile = ({
  findingId,
  warningId,
  ground,
  evidence,
  foundOn,
  factKey,
  agreed,
  measured,
}: FindingRecorded): FindingOnFile => ({
  findingId,
  warningId,
  ground,
  evidence,
  foundOn,
  factKey,
  ...(agreed !== undefined && { agreed }),
  ...(measured !== undefined && { measured }),
  open: true,
});

/** The file after a fact; a new event does not compile until it stands here. */
export function evolveProjectFile(file: ProjectFile, event: ProjectFileEvent): ProjectFile {
  switch (event.type) {
    case 'FactNoted':
      return withFact(file, event.fact);
    case 'FindingRecorded':
      return { ...file, findings: [...file.findings, onFile(event)] };
    case 'FindingClosed':
      return {
        ...file,
        exiting: event.outcome === 'EXIT_ORDERED' || (event.outcome === 'RECTIFIED' && file.exiting),
        findings: file.findings.map((finding) =>
          finding.warningId === event.warningId ? { ...finding, open: false } : finding,
        ),
      };
    default:
      return assertNever(event);
  }
}
