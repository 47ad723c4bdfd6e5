package org.alongside.practicelms.launch;

import java.time.Instant;
import org.alongside.practicelms.course.PracticeUser;

/** One person's launch, allowed at this moment. */
record Launch(PracticeUser user, LaunchMode mode, Instant at) {}
