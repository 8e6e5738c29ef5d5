/** The member file is sealed by its keeper and checked where it arrives. */
@NullMarked
package socai.membership.write.transfer.file;

import org.jspecify.annotations.NullMarked;
