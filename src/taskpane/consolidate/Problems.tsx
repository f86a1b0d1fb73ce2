/** Things that could not be followed, one a line. */
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';

interface Props {
  readonly title: string;
  readonly problems: readonly string[];
}

export function Problems({ title, problems }: Props) {
  const { list } = usePlaceStyles();
  if (problems.length === 0) return null;
  return (
    <Message
      intent="warning"
      title={title}
      text={
        <ul className={list}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      }
    />
  );
}
