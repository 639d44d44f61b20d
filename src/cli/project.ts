import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  emptyProject,
  projectFileName,
  readProject,
  viewProject,
  type Project,
  type ProjectView,
} from '../core/index.ts';
import { decode } from '../office/decode.ts';
import { complainOf } from './complain.ts';
import type { Io } from './io.ts';
import { coreWords } from './messages.ts';
import { causeOf } from './source.ts';

/** A project file and the folder its entries' paths begin at. */
interface Found {
  readonly folder: string;
  readonly project: Project;
}

/** Where there is simply no such file. */
const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** Finds the project of each file: the nearest `.official-speech.json` upward of it. Each folder is looked into once. */
export class ProjectFinder {
  private readonly known = new Map<string, Promise<Found | null>>();

  constructor(private readonly io: Pick<Io, 'readFile' | 'stderr'>) {}

  /** What its project says about a file; for standard input (`-`) the project of the working folder. */
  async view(file: string): Promise<ProjectView> {
    const path = resolve(file === '-' ? '' : file);
    const found = await this.find(file === '-' ? path : dirname(path));
    const name = found === null || file === '-' ? '' : relative(found.folder, path).split(sep).join('/');
    return viewProject(found?.project ?? emptyProject, name);
  }

  private find(folder: string): Promise<Found | null> {
    let found = this.known.get(folder);
    if (found === undefined) {
      found = this.look(folder);
      this.known.set(folder, found);
    }
    return found;
  }

  private async look(folder: string): Promise<Found | null> {
    const path = join(folder, projectFileName);
    try {
      const { text, damaged } = decode(await this.io.readFile(path));
      const { project, problems } = readProject(damaged > 0 ? null : text, coreWords().projectProblems);
      for (const { message } of problems) complainOf(this.io, path, message);
      return { folder, project };
    } catch (error) {
      if (!absent.includes((error as { code?: unknown }).code)) complainOf(this.io, path, causeOf(error));
    }
    const parent = dirname(folder);
    return parent === folder ? null : this.find(parent);
  }
}
