/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.exemption.end;

import org.jspecify.annotations.NullMarked;
