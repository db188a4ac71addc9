import { calendar } from "../editions/calendar.ts";

export const data = { layout: null, permalink: "/calendar.ics" };
export const render = calendar;
