/** Seating and unseating members of a committee or of its standing committee. */
@NullMarked
package socai.organisation.write.committee;

import org.jspecify.annotations.NullMarked;
