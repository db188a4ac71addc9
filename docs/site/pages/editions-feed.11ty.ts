import { feedOfEditions } from "../editions/feed.ts";

export const data = { layout: null, permalink: "/editions.atom" };
export const render = feedOfEditions;
