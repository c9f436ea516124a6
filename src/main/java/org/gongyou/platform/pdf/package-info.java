/**
 * Papers as PDF: what a worker signs, what a union decides and writes, what is handed in at an arbitration window.
 *
 * <p>A {@link org.gongyou.platform.pdf.Sheet} says what a paper contains, top to bottom; the
 * {@link org.gongyou.platform.pdf.Printer} makes its bytes. The same sheet gives the same bytes, so that a hash taken today can
 * be checked later: a document has no dates of its own and an id made of its contents. Each page says its number, the number
 * of the document and a check code over the contents.
 *
 * <p>A {@link org.gongyou.platform.pdf.Binder} makes one PDF of many papers, also of such as people uploaded, without having
 * the whole in memory.
 *
 * <p>Two fonts are embedded, each reduced to the characters used: Droid Sans Fallback for Chinese ({@code fonts/}, Apache
 * License 2.0) and Liberation Sans for Latin (SIL Open Font License, inside PDFBox). A character that neither has is printed as its
 * code, such as 〔U+20BB7〕: a rare name must be seen to be incomplete, not be silently another.
 */
@NullMarked
package org.gongyou.platform.pdf;

import org.jspecify.annotations.NullMarked;
