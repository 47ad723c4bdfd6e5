# Makes responses.csv and expected.csv beside this file: Rscript psych.R (in this folder).
# (qf itself is rounded by R beyond 4e5 degrees of freedom; this data stays far below.)
# Needs R with the package psych (Debian: r-cran-psych). Both files are kept, so that the build needs no R.
library(psych)

items <- c(paste0("q", 1:6), "e1", "e2")
mini <- c(rep(1, 6), -2, -2)
maxi <- c(rep(5, 6), 2, 2)
n <- 60

# A small generator of our own, so that no version of R changes the data.
state <- 20261122
draw <- function() { state <<- (state * 16807) %% 2147483647; state / 2147483647 }

cells <- matrix("", n, length(items), dimnames = list(NULL, items))
for (r in 1:n) {
  trait <- draw()
  for (i in seq_along(items)) {
    level <- 0.6 * (if (i == 3) 1 - trait else trait) + 0.4 * draw()
    value <- mini[i] + min(floor(level * (maxi[i] - mini[i] + 1)), maxi[i] - mini[i])
    luck <- draw()
    cells[r, i] <- if (luck < 0.02) "" else if (luck < 0.04) "-" else as.character(value)
  }
}
write.csv(data.frame(id = sprintf("r%02d", 1:n), cells), "responses.csv", quote = FALSE, row.names = FALSE)

raw <- matrix(suppressWarnings(as.numeric(cells)), n, dimnames = list(NULL, items))
out <- data.frame(key = character(), value = character())
say <- function(key, value) out[nrow(out) + 1, ] <<- c(key, sprintf("%.17g", value))

for (i in items) {
  x <- raw[, i]
  say(paste0("item.", i, ".n"), sum(!is.na(x)))
  say(paste0("item.", i, ".not"), sum(cells[, i] == "-"))
  say(paste0("item.", i, ".mean"), mean(x, na.rm = TRUE))
  say(paste0("item.", i, ".sd"), sd(x, na.rm = TRUE))
}

# As scoring-format 21 says: shift to 0, reverse with one mini and maxi per item, shift back.
scored <- function(names, signs) {
  at <- match(names, items)
  shifted <- sweep(raw[, names, drop = FALSE], 2, mini[at])
  turned <- reverse.code(signs, shifted, mini = rep(0, length(at)), maxi = maxi[at] - mini[at])
  sweep(turned, 2, mini[at], "+")
}

outcome <- function(id, names, signs, weights, value) {
  x <- sweep(scored(names, signs), 2, weights, "*")
  full <- x[complete.cases(x), , drop = FALSE]
  k <- ncol(full)
  a <- suppressWarnings(alpha(full, check.keys = FALSE))
  al <- a$total$raw_alpha
  df <- c(nrow(full) - 1, (nrow(full) - 1) * (k - 1))
  v <- value(x, k)
  say(paste0(id, ".n"), sum(!is.na(v)))
  say(paste0(id, ".mean"), mean(v, na.rm = TRUE))
  say(paste0(id, ".sd"), sd(v, na.rm = TRUE))
  say(paste0(id, ".min"), min(v, na.rm = TRUE))
  say(paste0(id, ".max"), max(v, na.rm = TRUE))
  say(paste0(id, ".complete"), nrow(full))
  say(paste0(id, ".alpha"), al)
  say(paste0(id, ".lower"), 1 - (1 - al) * qf(0.975, df[1], df[2]))   # Feldt (1965)
  say(paste0(id, ".upper"), 1 - (1 - al) * qf(0.025, df[1], df[2]))
  say(paste0(id, ".sem"), sd(v, na.rm = TRUE) * sqrt(1 - al))
  for (i in seq_along(names)) {
    say(paste0(id, ".", names[i], ".total"), a$item.stats$r.drop[i])
    if (k > 2) say(paste0(id, ".", names[i], ".without"), a$alpha.drop$raw_alpha[i])
  }
}

# calm: a mean, from four of the five; load: a weighted sum of all; two: a sum of all, too short for "without".
outcome("calm", c("q1", "q2", "q3", "q4", "q5"), c(1, 1, -1, 1, 1), rep(1, 5),
        function(x, k) ifelse(rowSums(!is.na(x)) >= 4, rowMeans(x, na.rm = TRUE), NA))
outcome("load", c("e1", "e2", "q6"), c(1, 1, 1), c(0.5, 1, 2), function(x, k) rowSums(x))
outcome("two", c("q1", "q6"), c(1, 1), c(1, 1), function(x, k) rowSums(x))

write.csv(out, "expected.csv", quote = FALSE, row.names = FALSE)
