/** The page on which administrators keep the installation's own lists. */
@NullMarked
package org.caseload.ui.catalog;

import org.jspecify.annotations.NullMarked;
