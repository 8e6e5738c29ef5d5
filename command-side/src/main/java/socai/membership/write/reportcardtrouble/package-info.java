/** A card is lost or damaged. */
@NullMarked
package socai.membership.write.reportcardtrouble;

import org.jspecify.annotations.NullMarked;
