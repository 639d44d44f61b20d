/** How far a text has come: 起草, 送审, 定稿. */
export const stages = ['draft', 'review', 'final'] as const;
export type Stage = (typeof stages)[number];

/** True of the name of a stage. */
export const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value);

/** Names of the stages as writers say them, and as they stand in a text's record. */
export const stageNames = { draft: '起草', review: '送审', final: '定稿' } as const satisfies Record<Stage, string>;
