/** The cell votes on an exemption; granted, it counts at once and the superior is told. */
@NullMarked
package socai.membership.write.exemption.vote;

import org.jspecify.annotations.NullMarked;
