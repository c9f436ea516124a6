/**
 * The file of hardship (困难职工档案): who is on file in which class, until when it is looked at again, and why somebody left it.
 *
 * <p>A worker has one open file at most, which the database sees to. Whoever was granted relief under a class enters it, and
 * comes into another class by a later decision; whoever came close to it has an EDGE file, which a job holds against the rules
 * again when they change or its date comes ({@link org.gongyou.hardship.Recheck}), and the officers' list shows what came out.
 * A file is left for a reason; what became of it stays as its history.
 *
 * <p>Lists go to the national help system as a table, and its number of each file comes back as one: nothing is typed twice. So
 * does what was really paid, whichever room ordered it ({@link org.gongyou.hardship.HelpPurposes}).
 *
 * <p>Tables: {@code hardship_file}, {@code hardship_entry} (the worker's), {@code hardship_roll} (the union's, for its lists),
 * {@code hardship_payment} (the union's).
 */
@NullMarked
package org.gongyou.hardship;

import org.jspecify.annotations.NullMarked;
