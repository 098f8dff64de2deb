/** The pages about cases: the list, one case with its pedigree, and the form for a single new one. */
@NullMarked
package org.caseload.ui.cases;

import org.jspecify.annotations.NullMarked;
