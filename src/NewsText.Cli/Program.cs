using NewsText.Cli.Commands;

return NewsTextCommand.Run(args);
