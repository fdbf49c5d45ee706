import { useEffect, useState } from 'react';
import { useT } from '../../ui/LangContext';

/** After one second, says that the server is working, and for how long. */
export function Working() {
  const t = useT();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="working" role="status" data-working hidden={seconds === 0}>
      <span className="working-bar" aria-hidden="true" />
      {seconds > 0 && t('clerk.working', { seconds })}
    </div>
  );
}
