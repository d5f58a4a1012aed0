// numbers
import { Question } from './question';

export const questions: Question[] = [
  { question: 'What is ein?', options: ['1', `2`], correct: 0 },
  { question: "What is zwölf?", options: ["10", "12"], correct: 1, },
];

export default questions;
