/** Files that were open when a level of the tree ended, and who goes on with them. */
@NullMarked
package socai.membership.write.succession;

import org.jspecify.annotations.NullMarked;
