/** Something in the file was recorded wrongly and is corrected by an event of its own. */
@NullMarked
package socai.membership.write.admission.correction;

import org.jspecify.annotations.NullMarked;
