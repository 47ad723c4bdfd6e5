# Makes responses.csv and expected.csv for PsychAgreementTest (scoring-format 21), in the folder given as the argument:
#
#   apt-get install -y r-cran-psych
#   Rscript src/test/resources/assessment/psych/psych.R src/test/resources/assessment/psych
#
# Where Rscript and psych are there, the test runs this script too, into another folder, and compares again.
# Made with R 4.2.2 and psych 2.2.9. The missing rule is not R's business: a mean of the answered items is given
# wherever there is one, and the number of answered items beside it.
suppressPackageStartupMessages(library(psych))
folder <- commandArgs(trailingOnly = TRUE)[1]
set.seed(21)

mini <- c(p1 = 1, p2 = 0, p3 = -2, p4 = 1, p5 = 0, p6 = 0, p7 = 1, p8 = -2, p9 = 1)
maxi <- c(p1 = 5, p2 = 3, p3 = 2, p4 = 7, p5 = 10, p6 = 3, p7 = 7, p8 = 2, p9 = 5)
people <- 400
responses <- sapply(names(mini), function(p) sample(mini[[p]]:maxi[[p]], people, replace = TRUE))
responses[runif(length(responses)) < 0.12] <- NA

scales <- list(
  six = c(p1 = 1, p2 = -1, p3 = -1, p4 = 1, p5 = -1, p9 = 1),
  four = c(p5 = 1, p6 = -1, p7 = -1, p8 = 1),
  three = c(p3 = 1, p6 = -1, p7 = 1))

one_scale <- function(keys) {
  own <- names(keys)
  shifted <- sweep(responses[, own], 2, mini[own])
  turned <- reverse.code(keys, shifted, mini = rep(0, length(own)), maxi = (maxi - mini)[own])
  back <- sweep(turned, 2, mini[own], "+")
  colnames(back) <- own
  scored <- scoreItems(list(scale = own), back, impute = "none", missing = TRUE)
  data.frame(mean = as.vector(scored$scores), n = rowSums(!is.na(back)))
}

id <- sprintf("r%03d", seq_len(people))
number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "")
expected <- data.frame(id = id)
for (name in names(scales)) {
  scored <- one_scale(scales[[name]])
  expected[[paste0("mean_", name)]] <- number(scored$mean)
  expected[[paste0("n_", name)]] <- scored$n
}
write.csv(data.frame(id = id, responses), file.path(folder, "responses.csv"), row.names = FALSE, quote = FALSE, na = "")
write.csv(expected, file.path(folder, "expected.csv"), row.names = FALSE, quote = FALSE)
