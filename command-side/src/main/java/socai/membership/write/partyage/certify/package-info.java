/** Where Party age starts is certified. */
@NullMarked
package socai.membership.write.partyage.certify;

import org.jspecify.annotations.NullMarked;
