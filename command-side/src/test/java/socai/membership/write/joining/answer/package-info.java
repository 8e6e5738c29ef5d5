/** Tests of the answers to a request. */
@NullMarked
package socai.membership.write.joining.answer;

import org.jspecify.annotations.NullMarked;
