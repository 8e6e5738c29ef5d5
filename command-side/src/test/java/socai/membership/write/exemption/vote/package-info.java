/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.exemption.vote;

import org.jspecify.annotations.NullMarked;
