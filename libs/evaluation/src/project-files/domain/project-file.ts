import { assertNever, type LegalDay } from '@luodi/domain';
import type { Ground } from './ground';
import type {
  AgreedFacts,
  Figures,
  FiguresRecorded,
  FindingOutcome,
  FindingRecorded,
  ProjectFact,
  ProjectFileEvent,
} from './project-file.events';

export interface FindingOnFile {
  readonly findingId: string;
  readonly warningId: string;
  readonly ground: Ground;
  readonly evidence: string;
  readonly foundOn: LegalDay;
  readonly factKey: string;
  readonly agreed?: string;
  readonly measured?: string;
  readonly gap?: string;
  readonly derivation?: readonly string[];
  readonly open: boolean;
  /** How its warning ended. */
  readonly outcome?: FindingOutcome;
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
  readonly agreedCompletionOn?: LegalDay;
  /** Paid-in funds that leads verified, fen. */
  readonly fundsFen?: string;
  /** Verified figures by year. */
  readonly figures: Readonly<Record<string, Figures & { readonly source: string }>>;
  readonly milestones: Readonly<Record<string, LegalDay>>;
  readonly findings: readonly FindingOnFile[];
}

export const emptyProjectFile: ProjectFile = { milestones: {}, figures: {}, findings: [] };

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
      return {
        ...file,
        deliveredOn: fact.on,
        agreedStartOn: fact.agreedStartOn,
        ...(fact.agreedCompletionOn !== undefined && { agreedCompletionOn: fact.agreedCompletionOn }),
      };
    case 'FUNDS':
      return { ...file, fundsFen: fact.totalFen };
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
  gap,
  derivation,
}: FindingRecorded): FindingOnFile => ({
  findingId,
  warningId,
  ground,
  evidence,
  foundOn,
  factKey,
  ...(agreed !== undefined && { agreed }),
  ...(measured !== undefined && { measured }),
  ...(gap !== undefined && { gap }),
  ...(derivation && { derivation }),
  open: true,
});

function figuresOf({ type: _, year: __, by: ___, ...figures }: FiguresRecorded): Figures & { readonly source: string } {
  return figures;
}

/** Whether an exit order stands: ordered for any finding and not withdrawn (S092). */
export const isExiting = ({ findings }: ProjectFile): boolean =>
  findings.some(({ outcome }) => outcome === 'EXIT_ORDERED');

/** The file after a fact; a new event does not compile until it stands here. */
export function evolveProjectFile(file: ProjectFile, event: ProjectFileEvent): ProjectFile {
  switch (event.type) {
    case 'FactNoted':
      return withFact(file, event.fact);
    case 'FiguresRecorded':
      return { ...file, figures: { ...file.figures, [event.year]: figuresOf(event) } };
    case 'FindingRecorded':
      return { ...file, findings: [...file.findings, onFile(event)] };
    case 'FindingClosed':
      return {
        ...file,
        findings: file.findings.map((finding) =>
          finding.warningId === event.warningId ? { ...finding, open: false, outcome: event.outcome } : finding,
        ),
      };
    default:
      return assertNever(event);
  }
}
