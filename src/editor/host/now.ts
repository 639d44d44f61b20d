/** The writer's own clock, to the minute: 2026-11-30 17:30. */
export function now(): string {
  const date = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** This moment as a Word document notes it: 2026-11-30T09:30:00Z. */
export const utcNow = (): string => new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
