/** Members are moved by a list, some hundred rows at once. */
@NullMarked
package socai.membership.write.reorganisation.move;

import org.jspecify.annotations.NullMarked;
