/** Tests of what is recorded of Party age. */
@NullMarked
package socai.membership.write.partyage;

import org.jspecify.annotations.NullMarked;
