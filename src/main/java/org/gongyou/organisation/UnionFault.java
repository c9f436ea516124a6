package org.gongyou.organisation;

/** Something wrong with one property of a union: a field of a request, a column of a table. */
record UnionFault(String field, OrganisationProblem problem) {}
