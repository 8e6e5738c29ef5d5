/** Where in the tree a body decides. */
@NullMarked
package socai.membership.write.deciding;

import org.jspecify.annotations.NullMarked;
