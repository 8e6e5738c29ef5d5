/** Party age as the keeper of the file records it: interruptions, and a start that was certified. */
@NullMarked
package socai.membership.write.partyage;

import org.jspecify.annotations.NullMarked;
