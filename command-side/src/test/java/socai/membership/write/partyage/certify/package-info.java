/** Tests of certificates of Party age. */
@NullMarked
package socai.membership.write.partyage.certify;

import org.jspecify.annotations.NullMarked;
