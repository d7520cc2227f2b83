package org.beloved.web;

/** What a controller answers: a page, or where to go next. */
public sealed interface Answer permits Page, SeeOther {}
