/** Transfers of members, decided on histories in memory. */
@NullMarked
package socai.membership.write.transfer;

import org.jspecify.annotations.NullMarked;
