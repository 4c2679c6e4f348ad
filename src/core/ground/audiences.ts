/** Who may read a release, in the order of their days: nobody reads it before those above. */
export const audiences = ['hr', 'management', 'council', 'unit-heads', 'staff'] as const;
export type Audience = (typeof audiences)[number];

/** From when each audience may read a release: ISO moments. */
export type Stages = Record<Audience, string>;
