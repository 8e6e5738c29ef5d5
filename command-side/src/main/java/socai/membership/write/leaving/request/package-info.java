/** A member asks to leave. */
@NullMarked
package socai.membership.write.leaving.request;

import org.jspecify.annotations.NullMarked;
