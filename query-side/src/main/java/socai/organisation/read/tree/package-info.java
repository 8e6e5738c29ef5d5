/** The tree of organisations as it stands on a day. */
@NullMarked
package socai.organisation.read.tree;

import org.jspecify.annotations.NullMarked;
