/** A member asks to be exempted from activities. */
@NullMarked
package socai.membership.write.exemption.request;

import org.jspecify.annotations.NullMarked;
