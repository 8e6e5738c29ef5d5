/** The cell votes on a request to leave. */
@NullMarked
package socai.membership.write.leaving.vote;

import org.jspecify.annotations.NullMarked;
