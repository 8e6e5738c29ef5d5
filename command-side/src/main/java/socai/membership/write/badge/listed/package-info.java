/** A badge of the old register is entered. */
@NullMarked
package socai.membership.write.badge.listed;

import org.jspecify.annotations.NullMarked;
