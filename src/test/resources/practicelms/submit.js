// Sends the answer to the tool without a click.
document.getElementById("answer").submit();
