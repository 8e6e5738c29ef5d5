/** The files of admission and recognition: lists, and one file with its rail, its limits and what is missing. */
@NullMarked
package socai.membership.read.dossiers;

import org.jspecify.annotations.NullMarked;
