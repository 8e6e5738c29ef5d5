/** What all ways out of the Party share: how the cell and the deciding body vote, and what ends with a membership. */
@NullMarked
package socai.membership.write.ending;

import org.jspecify.annotations.NullMarked;
