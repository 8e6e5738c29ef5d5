/** How events become searchable rows, and how a question is asked: projections, queries, their scope and their record. */
@NullMarked
package socai.spine.read;

import org.jspecify.annotations.NullMarked;
