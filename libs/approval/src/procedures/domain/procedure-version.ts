/** The content of a procedure as the publish checks look at it (S036); structure as in the contract `ProcedureContent`. */
export interface ProcedureItem {
  readonly itemCode: string;
  readonly departmentId: string;
  readonly reviewContent: string;
  readonly keyPoints: string;
  readonly standard: string;
  readonly clause: string;
  readonly materials: readonly { readonly code: string }[];
  readonly limit: { readonly amount: number };
  /** 法定, where the promise is shorter. */
  readonly statutory?: { readonly amount: number } | undefined;
}

export interface ProcedureStage {
  readonly stage: string;
  readonly leadDepartmentId: string;
  readonly after: readonly string[];
  readonly items: readonly ProcedureItem[];
}

export interface ProcedureVersion {
  readonly stages: readonly ProcedureStage[];
}
