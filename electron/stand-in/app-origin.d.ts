export function notePrivileged(scheme: string): void;
export function toPageUrl(text: string): string;
export function fromPageUrl(text: string): string;
export function toPagePolicy(policy: string): string;
