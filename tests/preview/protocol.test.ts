import { runBatch } from '../../src/preview/protocol/batch';
import { HostCollection, HostObject } from '../../src/preview/protocol/host-object';
import { membersUpTo } from '../../src/preview/protocol/members';
import type { Action, BatchResponse, ObjectPath } from '../../src/preview/protocol/messages';
import { References } from '../../src/preview/protocol/references';

/** A made-up object model: the protocol knows nothing of spreadsheets. */
class Leaf extends HostObject {
  readonly secret = 'own';
  size = 1;
  constructor(readonly key: string) {
    super();
  }
  override identity(): { Id: string } {
    return { Id: this.key };
  }
  get name(): string {
    return this.key;
  }
  get length(): number {
    return this.size;
  }
  set length(value: number) {
    this.size = value;
  }
  echo(...given: unknown[]): unknown {
    return given.map((value) => (value instanceof Leaf ? value.key : value));
  }
}

class Leaves extends HostCollection<Leaf> {
  readonly all = ['a', 'b', 'c'].map((key) => new Leaf(key));
  made = 0;
  get items(): readonly Leaf[] {
    return this.all;
  }
  add(key: string): Leaf {
    this.made += 1;
    return new Leaf(key);
  }
  protected lookUp(key: unknown): Leaf | null {
    return this.all.find((leaf) => leaf.key === key) ?? null;
  }
}

class Root extends HostObject {
  readonly tree = new Leaves();
  get leaves(): Leaves {
    return this.tree;
  }
}

const paths: ObjectPath[] = [
  { Id: 1, ObjectPathType: 1 },
  { Id: 2, ObjectPathType: 4, Name: 'Leaves', ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['b'] } },
  {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['x'] },
  },
  { Id: 5, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['d'] } },
];

function run(actions: Omit<Action, 'Id'>[], root = new Root(), references = new References()): BatchResponse {
  return runBatch(
    {
      Actions: actions.map((action, index) => ({ Id: index + 10, ...action })),
      ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    },
    { root, references, members: membersUpTo(13), create: () => null, register: () => false },
  );
}

const values = (response: BatchResponse): unknown[] => response.Results.map(({ Value }) => Value);

test('objects are found by property, key and method, once per batch', () => {
  const root = new Root();
  const response = run(
    [
      { ActionType: 1, ObjectPathId: 3 },
      { ActionType: 1, ObjectPathId: 5 },
      { ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['name'] } },
      { ActionType: 1, ObjectPathId: 4 },
    ],
    root,
  );
  expect(values(response)).toEqual([{ Id: 'b' }, { Id: 'd' }, { Id: 'd', Name: 'd' }, null]);
  expect(root.tree.made).toBe(1);
});

test('an empty load gives every property but no field and no object', () => {
  const response = run([{ ActionType: 2, ObjectPathId: 3, QueryInfo: {} }]);
  expect(values(response)).toEqual([{ Id: 'b', Name: 'b', Length: 1 }]);
});

test('a collection is paged and numbered', () => {
  const response = run([
    { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } },
  ]);
  expect(values(response)).toEqual([{ _Items: [{ Id: 'b', Name: 'b', _Index: 1 }] }]);
});

test('objects come as arguments beside the list and inside plain values', () => {
  const info = { Arguments: [0, [0], { at: { _ObjectPathId: 3 } }], ReferencedObjectPathIds: [3, [3], 0] };
  const response = run([{ ActionType: 3, ObjectPathId: 3, Name: 'Echo', ArgumentInfo: info }]);
  expect(JSON.parse(JSON.stringify(values(response)))).toMatchObject([
    ['b', [{ key: 'b' }], { at: { key: 'b' } }],
  ]);
});

test('the first failure ends the batch, names its place and leaves what came before', () => {
  const root = new Root();
  const response = run(
    [
      { ActionType: 4, ObjectPathId: 3, Name: 'Length', ArgumentInfo: { Arguments: [5] } },
      { ActionType: 4, ObjectPathId: 3, Name: 'Name', ArgumentInfo: { Arguments: ['z'] } },
      { ActionType: 4, ObjectPathId: 3, Name: 'Length', ArgumentInfo: { Arguments: [9] } },
    ],
    root,
  );
  expect(response.Error).toMatchObject({ Code: 'AccessDenied', ActionIndex: 1, Location: 'Leaf.name' });
  expect(root.tree.all[1]?.size).toBe(5);
});

test.each(['Secret', 'Constructor', 'ToString', '__proto__', 'Identity'])('%s is no member', (name) => {
  const response = run([{ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: [name] } }]);
  expect(response.Error?.Code).toBe('NotImplemented');
});

test('references are kept, told and removed', () => {
  const references = new References();
  const response = run(
    [
      { ActionType: 3, ObjectPathId: 3, Name: '_KeepReference' },
      { ActionType: 1, ObjectPathId: 3 },
    ],
    new Root(),
    references,
  );
  expect(values(response)[1]).toEqual({ Id: 'b', _ReferenceId: 'ref1' });
  run(
    [{ ActionType: 3, ObjectPathId: 1, Name: '_RemoveReference', ArgumentInfo: { Arguments: ['ref1'] } }],
    new Root(),
    references,
  );
  expect(references.count).toBe(0);
});

test('a null object answers null to reads and refuses changes', () => {
  expect(values(run([{ ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['name'] } }]))).toEqual([null]);
  expect(run([{ ActionType: 3, ObjectPathId: 4, Name: 'Echo' }]).Error?.Code).toBe('ItemNotFound');
});
