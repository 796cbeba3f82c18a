export const WorkbenchPage = () => <p>…</p>;
