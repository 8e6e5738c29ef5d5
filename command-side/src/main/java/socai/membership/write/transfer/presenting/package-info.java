/** The letter is presented at the receiving cell, or sent back with what is missing. */
@NullMarked
package socai.membership.write.transfer.presenting;

import org.jspecify.annotations.NullMarked;
