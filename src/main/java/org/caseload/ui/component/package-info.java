/** What the pages are built of: our own small components, and how numbers, times and states are shown. */
@NullMarked
package org.caseload.ui.component;

import org.jspecify.annotations.NullMarked;
